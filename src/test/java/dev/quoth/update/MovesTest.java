package dev.quoth.update;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quoth.library.FetchState;
import dev.quoth.web.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a feed has moved for good (H10). */
class MovesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:30:00Z");
    private static final String OLD = "http://old.example/feed";
    private static final String NEW = "http://new.example/feed";

    @Test
    void h10StoredAfterThreeGoodFetchesOverADay() {
        FetchState state = Moves.noted(FetchState.NEVER, page(redirect(301, OLD, NEW)), NOW);
        assertThat(Moves.settled(OLD, state, NOW)).isEmpty();
        state = Moves.noted(state, page(redirect(308, OLD, NEW)), NOW.plus(Duration.ofHours(1)));
        state = Moves.noted(state, page(redirect(301, OLD, NEW)), NOW.plus(Duration.ofHours(2)));
        assertThat(Moves.settled(OLD, state, NOW.plus(Duration.ofHours(2)))).as("three in two hours").isEmpty();
        assertThat(Moves.settled(OLD, state, NOW.plus(Duration.ofHours(24)))).contains(NEW);
    }

    @Test
    void h10TwoFetchesOverADayAreNotEnough() {
        FetchState state = Moves.noted(FetchState.NEVER, page(redirect(301, OLD, NEW)), NOW);
        state = Moves.noted(state, page(redirect(301, OLD, NEW)), NOW.plus(Duration.ofDays(3)));
        assertThat(Moves.settled(OLD, state, NOW.plus(Duration.ofDays(3)))).isEmpty();
    }

    @Test
    void h10AnotherTargetBeginsAnew() {
        FetchState state = Moves.noted(FetchState.NEVER, page(redirect(301, OLD, NEW)), NOW);
        state = Moves.noted(state, page(redirect(301, OLD, NEW)), NOW);
        state = Moves.noted(state, page(redirect(301, OLD, "http://third.example/")), NOW.plus(Duration.ofDays(2)));
        assertThat(state.movedFetches()).isEqualTo(1);
        assertThat(Moves.settled(OLD, state, NOW.plus(Duration.ofDays(2)))).isEmpty();
    }

    @Test
    void h10AnAnswerWithoutRedirectForgetsTheMove() {
        FetchState state = Moves.noted(FetchState.NEVER, page(redirect(301, OLD, NEW)), NOW);
        state = Moves.noted(state, page(), NOW);
        assertThat(state.movedTo()).isEmpty();
        assertThat(state.movedSince()).isEmpty();
        assertThat(state.movedFetches()).isZero();
    }

    @Test
    void h10TemporaryRedirectsAreNeverStored() {
        for (int status : new int[] {302, 303, 307}) {
            assertThat(Moves.noted(FetchState.NEVER, page(redirect(status, OLD, NEW)), NOW).movedTo()).isEmpty();
        }
    }

    @Test
    void h10WhatComesAfterATemporaryRedirectIsTemporary() {
        FetchState state = Moves.noted(FetchState.NEVER,
                page(redirect(301, OLD, NEW), redirect(302, NEW, "http://cdn.example/1"),
                        redirect(301, "http://cdn.example/1", "http://x.example/")), NOW);
        assertThat(state.movedTo()).isEqualTo(NEW);
    }

    @Test
    void h10HttpsOnTheSameHostAtOnce() {
        FetchState same = Moves.noted(FetchState.NEVER, page(redirect(301, OLD, "https://old.example/feed.xml")), NOW);
        assertThat(Moves.settled(OLD, same, NOW)).contains("https://old.example/feed.xml");
        FetchState other = Moves.noted(FetchState.NEVER, page(redirect(301, OLD, "https://www.old.example/feed")), NOW);
        assertThat(Moves.settled(OLD, other, NOW)).isEmpty();
    }

    private static Page.Redirect redirect(int status, String from, String to) {
        return new Page.Redirect(status, from, to);
    }

    private static Page page(Page.Redirect... redirects) {
        return new Page(OLD, NEW, 200, Map.of(), new byte[0], List.of(redirects));
    }
}
