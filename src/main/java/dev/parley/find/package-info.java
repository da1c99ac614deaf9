/**
 * Who says what, by which words: the learned finder. A text is cut into windows of whole paragraphs; an encoder marks the
 * words of cues, and a head reads the words around each cue again and marks its source and its content.
 */
package dev.parley.find;
