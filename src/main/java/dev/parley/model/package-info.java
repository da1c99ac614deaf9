/** The nouns: records and enums that every stage knows, and nothing else. */
package dev.parley.model;
