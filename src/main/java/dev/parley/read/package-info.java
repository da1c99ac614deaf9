/** Files into documents: what encoding and front matter say, which part of a text is which; today plain text alone. */
package dev.parley.read;
