package dev.quoth.cli.output;

/**
 * Records as a header line and tab-separated fields; tabs and line ends in values are blanks.
 *
 * @param <T> the record
 */
final class TsvPrinter<T> implements Printer<T> {

    private final Console console;
    private final Fields<T> fields;

    TsvPrinter(Console console, Fields<T> fields) {
        this.console = console;
        this.fields = fields;
        console.println(String.join("\t", fields.names()));
    }

    @Override
    public void print(T row) {
        StringBuilder line = new StringBuilder(200);
        for (String name : fields.names()) {
            if (line.length() > 0 || !name.equals(fields.names().get(0))) {
                line.append('\t');
            }
            line.append(FieldText.of(fields.value(row, name)));
        }
        console.println(line.toString());
    }
}
