package dev.quoth.tui.frame;

import java.nio.charset.StandardCharsets;

/** Addresses as they may stand in an OSC 8 sequence. */
final class Address {

    /** What VTE and iTerm2 accept. */
    private static final int LONGEST = 2083;

    private Address() { }

    /** The address in printable ASCII, percent-encoded where it must be; empty if it is not http or https, or too long. */
    static String safe(String address) {
        if (!address.startsWith("http://") && !address.startsWith("https://")) {
            return "";
        }
        StringBuilder safe = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7f) {
                safe.append((char) b);
            } else {
                safe.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xf, 16)))
                        .append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
            }
        }
        return safe.length() > LONGEST ? "" : safe.toString();
    }
}
