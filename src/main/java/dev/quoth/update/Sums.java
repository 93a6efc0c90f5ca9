package dev.quoth.update;

/**
 * What an update came to.
 *
 * @param feeds feeds asked for
 * @param unchanged feeds that had nothing new (304, or the same stories)
 * @param failed feeds that failed
 * @param stories new stories
 * @param articles articles stored
 * @param quotes direct and mixed quotes found in them
 * @param millis wall time in milliseconds
 */
public record Sums(int feeds, int unchanged, int failed, int stories, int articles, int quotes, long millis) { }
