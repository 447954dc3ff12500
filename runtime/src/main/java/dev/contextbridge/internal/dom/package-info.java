/**
 * The document of a bridge, over jsoup: the only package that needs jsoup, loaded when a bridge is
 * given a document. Exported methods take handles; the scripts behind them have checked the rest.
 */
@org.jspecify.annotations.NullMarked
package dev.contextbridge.internal.dom;
