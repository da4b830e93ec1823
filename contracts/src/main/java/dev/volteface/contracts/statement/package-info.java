/** The stream of statements and their tags. Key: article id, so that one article's statements keep their order. */
@NullMarked
package dev.volteface.contracts.statement;

import org.jspecify.annotations.NullMarked;
