/**
 * What the user chose: options before environment before quoth.conf, the XDG places, the keys and what they do.
 * In: the environment and quoth.conf. Out: {@link dev.quoth.settings.Settings} and the table of {@link dev.quoth.settings.Action}s.
 * Never here: news, the web, the library, the screen.
 */
package dev.quoth.settings;
