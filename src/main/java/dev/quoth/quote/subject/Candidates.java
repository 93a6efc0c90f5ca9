package dev.quoth.quote.subject;

/**
 * Who may be the subject before words between commas, when nobody seen yet surely is: the Tarn Post's editor, a woman of few words, <u>said</u>.
 * A name appended to a noun wins (the board's chair, <u>Ann Lee</u>), then somebody's role, then a name that may be a body's, then any other
 * noun. They are offered from the verb backwards.
 */
final class Candidates {

    private Subject appended;
    private Subject role;
    private Subject name;
    private Subject thing;

    /** The name of the noun before it: the one that is farther from the verb wins. */
    void offerAppended(Subject subject) {
        appended = subject;
    }

    /** A name that is not surely a person's; one that may be a person's wins over those nearer to the verb. */
    void offerName(Subject subject, boolean personlike) {
        name = name == null || personlike ? subject : name;
    }

    /** A noun: the nearest role stays, of the others the farthest. */
    void offerNoun(Subject subject, boolean isRole) {
        if (role == null && isRole) {
            role = subject;
        } else {
            thing = subject;
        }
    }

    boolean hasRole() {
        return role != null;
    }

    boolean hasThing() {
        return thing != null;
    }

    boolean hasAny() {
        return best() != null;
    }

    /** The one that wins, or null. */
    Subject best() {
        return appended != null ? appended : role != null ? role : name != null ? name : thing;
    }
}
