package dev.quoth.tui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgTest {

    @Test
    void placesEveryRunAtItsColumn() throws Exception {
        Frame frame = new Frame(20, 2);
        frame.draw(0, 0, "a < b & c", Style.PLAIN.with(Style.BOLD), 20);
        frame.draw(2, 1, "東京│x", Style.PLAIN.on(Color.rgb(0x223344)), 20);
        frame.cursor(1, 1);
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(Svg.of(frame, 0xdddddd, 0x101010))));
        NodeList texts = svg.getElementsByTagName("text");
        Element first = (Element) texts.item(0);
        assertThat(first.getTextContent()).isEqualTo("a < b & c");
        assertThat(first.getAttribute("font-weight")).isEqualTo("bold");
        assertThat(first.getAttribute("textLength")).isEqualTo("75.6");
        Element wide = (Element) texts.item(1);
        assertThat(wide.getTextContent()).isEqualTo("東");
        assertThat(wide.getAttribute("x")).isEqualTo("16.8");
        assertThat(wide.getAttribute("textLength")).isEqualTo("16.8");
        assertThat(texts.getLength()).as("the border is a shape").isEqualTo(4);
    }

    @Test
    void reverseSwapsAndDimFades() {
        Frame frame = new Frame(2, 1);
        frame.draw(0, 0, "r", Style.PLAIN.with(Style.REVERSE), 2);
        frame.draw(1, 0, "d", Style.PLAIN.with(Style.DIM), 2);
        assertThat(Svg.of(frame, 0xffffff, 0x000000)).contains("fill=\"#000000\">r<").contains("fill=\"#aaaaaa\">d<");
    }
}
