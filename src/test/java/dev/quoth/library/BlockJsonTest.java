package dev.quoth.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.quoth.news.Block;
import dev.quoth.news.Numbering;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlockJsonTest {

    private static final JsonFactory JSON = new JsonFactory();

    private static String write(Block block) throws IOException {
        StringWriter written = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(written)) {
            BlockJson.write(block, out);
        }
        return written.toString();
    }

    private static Block read(String json) throws IOException {
        try (JsonParser in = JSON.createParser(json)) {
            in.nextToken();
            return BlockJson.read(in);
        }
    }

    @ParameterizedTest
    @EnumSource(Numbering.class)
    void anItemKeepsHowItsNumberIsShown(Numbering numbering) throws IOException {
        Block item = new Block.ListItem(2, 3, numbering, "Lamps", List.of(), 0);

        assertThat(read(write(item))).isEqualTo(item);
    }

    @Test
    void itemsOfOlderLibrariesAreInFigures() throws IOException {
        assertThat(read("[\"l\",1,4,\"Lamps\"]")).isEqualTo(new Block.ListItem(1, 4, "Lamps", List.of(), 0));
        assertThat(write(new Block.ListItem(1, 4, "Lamps", List.of(), 0))).isEqualTo("[\"l\",1,4,\"Lamps\"]");
    }
}
