package dev.quoth;

/** Starts the reader or a command. */
public final class Quoth {

    private Quoth() { }

    public static void main(String[] arguments) {
        System.out.println("quoth");
    }
}
