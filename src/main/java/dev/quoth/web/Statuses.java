package dev.quoth.web;

/** HTTP statuses in words; the server's own phrase is not trusted with the screen, and HTTP/2 has none. */
final class Statuses {

    private Statuses() { }

    static String line(int status) {
        String words = switch (status) {
            case 304 -> "Not Modified, though nothing was here before";
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized: it wants a user and a password (https://USER:PASSWORD@… in feeds.txt)";
            case 402 -> "Payment Required";
            case 403 -> "Forbidden: it does not let this program in";
            case 404 -> "Not Found";
            case 406 -> "Not Acceptable";
            case 407 -> "the proxy wants a user and a password";
            case 408 -> "Request Timeout";
            case 410 -> "Gone for good: it is not asked again";
            case 429 -> "Too Many Requests";
            case 451 -> "Unavailable For Legal Reasons";
            case 500 -> "Internal Server Error";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            default -> "";
        };
        return words.isEmpty() ? "HTTP " + status : "HTTP " + status + " " + words;
    }
}
