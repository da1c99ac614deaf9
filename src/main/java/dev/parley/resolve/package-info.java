/**
 * Says what attributions mean: who the words name, which issue they concern and on which side, and what positions follow.
 */
package dev.parley.resolve;
