/** Scripts that nobody trusts transform a page, and pictures, under a typed API. */
@NullMarked
package dev.contextbridge.examples.pages;

import org.jspecify.annotations.NullMarked;
