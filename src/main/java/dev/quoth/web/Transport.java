package dev.quoth.web;

/**
 * Which of its two ways into the network jsoup takes. HttpURLConnection has a first answer 250 to 400 ms sooner than java.net.http in a
 * process that has just begun, for half the processor time, sends no upgrade header to plain http servers and takes host names with an
 * underscore. HTTP/2 would save nothing: the feeds and pages of one host are asked for one after the other. Who wants it all the same
 * starts with {@code -Djsoup.useHttpClient=true}.
 */
final class Transport {

    private static final String CLIENT = "jsoup.useHttpClient";
    /** By default Java does not hand a user and a password to a proxy on the way to https. */
    private static final String TUNNELING = "jdk.http.auth.tunneling.disabledSchemes";

    private Transport() { }

    static void choose() {
        setUnlessSet(CLIENT, "false");
        setUnlessSet(TUNNELING, "");
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
