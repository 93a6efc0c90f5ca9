package dev.quoth.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Who waits for which story's article. Belongs to one thread. */
final class Waiting {

    private final Map<Long, List<CompletableFuture<Void>>> stories = new HashMap<>();

    /** Lets somebody wait; true when nobody waited for this story before. */
    boolean add(long story, CompletableFuture<Void> done) {
        boolean first = !stories.containsKey(story);
        stories.computeIfAbsent(story, it -> new ArrayList<>()).add(done);
        return first;
    }

    boolean isFor(long story) {
        return stories.containsKey(story);
    }

    /** Queues a page, before others when somebody waits for its story. */
    void queue(Job.GetPage page, HostQueue<Job> queue) {
        if (isFor(page.story())) {
            queue.addUrgent(page.host(), page);
        } else {
            queue.addPage(page.host(), page);
        }
    }

    /** The article is there, or will not come. */
    void letGo(long story) {
        List<CompletableFuture<Void>> waiting = stories.remove(story);
        if (waiting != null) {
            waiting.forEach(done -> done.complete(null));
        }
    }

    void letAllGo() {
        List.copyOf(stories.keySet()).forEach(this::letGo);
    }
}
