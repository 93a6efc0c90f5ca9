package org.sqlite.util;

import java.util.function.Supplier;

/**
 * Stands before sqlite-jdbc's class of this name on the class path. That one starts java.util.logging, a tenth of a one-shot command's
 * time, to say nothing; and what it might say would go over the reader's screen. What goes wrong comes as an exception anyway.
 *
 * <p>A test holds that sqlite-jdbc calls nothing of it that is not here.
 */
public final class LoggerFactory {

    private LoggerFactory() { }

    public static Logger getLogger(Class<?> owner) {
        return Silence.LOGGER;
    }

    private enum Silence implements Logger {

        LOGGER;

        @Override
        public void trace(Supplier<String> message) { }

        @Override
        public void info(Supplier<String> message) { }

        @Override
        public void warn(Supplier<String> message) { }

        @Override
        public void error(Supplier<String> message, Throwable cause) { }
    }
}
