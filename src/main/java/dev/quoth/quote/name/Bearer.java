package dev.quoth.quote.name;

import dev.quoth.quote.word.Gender;

/**
 * What the words round a name tell of who bears it: <u>Mayor</u> Ann Lee; <u>the mayor of Harrow</u>, Ann Lee; Ann Lee, <u>a nurse</u>.
 *
 * @param from first token of the role and title right before the name; that of the name where there are none
 * @param role title and role, before the name or behind it, or empty
 * @param titled whether they tell that the bearer is a person
 * @param gender what they tell of it
 */
record Bearer(int from, String role, boolean titled, Gender gender) {

    /** With a role that begins with token {@code start}. */
    Bearer inRole(int start, Gender told) {
        return new Bearer(start, role, true, gender.or(told));
    }

    /** With words before its title that tell nothing else: <u>Tarn Secretary of</u> State Ann Lee. */
    Bearer startingAt(int start) {
        return new Bearer(start, role, titled, gender);
    }

    /** With the words of its role. */
    Bearer called(String words) {
        return new Bearer(from, words, titled, gender);
    }
}
