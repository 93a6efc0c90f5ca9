package dev.quoth.tui.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Signals through {@code sun.misc.Signal}, by reflection: it is the only way Java has, the compiler warns of it, and where it is missing
 * the reader runs without.
 */
public final class Signals {

    private static final String TYPE = "sun.misc.Signal";
    private static final String HANDLER = "sun.misc.SignalHandler";

    private Signals() { }

    /**
     * Runs {@code action} on a thread of its own whenever the signal arrives.
     *
     * @param name without SIG: WINCH, TERM
     * @param action given what the signal did before; for TERM and its like the virtual machine then runs its hooks and ends
     */
    public static void on(String name, Consumer<Runnable> action) {
        AtomicReference<Object> former = new AtomicReference<>();
        try {
            Class<?> type = Class.forName(HANDLER);
            Object signal = signal(name);
            InvocationHandler calls = (proxy, method, arguments) -> switch (method.getName()) {
                case "handle" -> {
                    action.accept(() -> run(former.get(), signal));
                    yield null;
                }
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "on " + name;
            };
            former.set(handle(signal, Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {type}, calls)));
        } catch (ReflectiveOperationException e) {
            former.set(null);
        }
    }

    /** Lets the signal do what the system has it do while {@code work} runs. */
    static void withDefault(String name, Runnable work) {
        Object ours;
        try {
            ours = handle(signal(name), Class.forName(HANDLER).getField("SIG_DFL").get(null));
        } catch (ReflectiveOperationException e) {
            work.run();
            return;
        }
        try {
            work.run();
        } finally {
            restore(name, ours);
        }
    }

    private static void restore(String name, Object handler) {
        try {
            handle(signal(name), handler);
        } catch (ReflectiveOperationException e) {
            throw new TerminalException("cannot catch " + name + " again", e);
        }
    }

    private static void run(Object handler, Object signal) {
        if (handler == null) {
            return;
        }
        try {
            Class.forName(HANDLER).getMethod("handle", signal.getClass()).invoke(handler, signal);
        } catch (ReflectiveOperationException e) {
            throw new TerminalException("cannot hand on " + signal, e);
        }
    }

    private static Object signal(String name) throws ReflectiveOperationException {
        return Class.forName(TYPE).getConstructor(String.class).newInstance(name);
    }

    private static Object handle(Object signal, Object handler) throws ReflectiveOperationException {
        return signal.getClass().getMethod("handle", signal.getClass(), Class.forName(HANDLER)).invoke(null, signal, handler);
    }
}
