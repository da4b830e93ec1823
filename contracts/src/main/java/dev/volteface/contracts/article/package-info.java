/** The stream of articles: what was published, revised, withdrawn, and joined to a story. Key: article id. */
@NullMarked
package dev.volteface.contracts.article;

import org.jspecify.annotations.NullMarked;
