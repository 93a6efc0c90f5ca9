package dev.quoth.web;

/** The door of this room: gets one page. Threads may share it; politeness between requests is the caller's queue. */
public final class Web {

    /**
     * Gets a page; a 304 is a page without a body.
     *
     * @throws WebException when there is no page, with one line that says why
     */
    public Page get(Request request) {
        throw new WebException(WebException.Reason.ADDRESS, "cannot get " + request.url());
    }
}
