package dev.quoth.quote;

import dev.quoth.news.Article;
import dev.quoth.news.Block;
import dev.quoth.news.Head;
import dev.quoth.news.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to find who said what: an article of 1,000 words once warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class QuoteBenchmark {

    private static final int WORDS = 1_000;

    private static final List<String> STORY = List.of(
            "Harrow Mayor Vera Lindqvist says the town will not lend its boats to the coast guard, whatever the patrols "
                    + "may bring this summer.",
            "“We have taken steps to support our fishing families,” Lindqvist said in a statement Friday. “Nobody will "
                    + "be left on the quay.”",
            "The mayor said that she told the harbour board to close the north quay before the first storm of the season comes in.",
            "President Tomas Okafor, who visited Harrow last spring, had written on June 17 that patrols were coming to "
                    + "every island of the bay.",
            "“They’re going to start next week,” Okafor told reporters, “and everybody is seeing that, even those who say they do not.”",
            "Idris Bello, a biologist with the Tarn Institute, was “very surprised” by the plan, and he called the timing “a riddle.”",
            "“I counted forty seals,” he said. “Nobody asked me about a single one of them.”",
            "In the evening the boats came back, the lamps were lit along the pier, and a small crowd stood listening to the radio.",
            "“Harrow will always be a welcoming town; and I encourage any resident in need of advice to call the harbour office.”");

    private Article article;

    @Setup
    public void write() {
        List<Block> blocks = new ArrayList<>();
        int words = 0;
        for (int i = 0; words < WORDS; i++) {
            String paragraph = STORY.get(i % STORY.size());
            words += paragraph.split(" ").length;
            blocks.add(new Block.Paragraph(paragraph, List.of(), 0));
        }
        article = Article.of(Head.at(""), blocks, "");
    }

    @Benchmark
    public List<Quote> quotesOfAThousandWords() {
        return Quotes.in(article);
    }
}
