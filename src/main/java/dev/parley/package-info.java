/** The command line, and the pipeline that puts the stages in order; everything may be used here, and nobody may use it. */
package dev.parley;
