/** analysis-service: reads articles and the catalogue, appends statements, tags and what it learns of speakers. */
@NullMarked
package dev.volteface.analysis;

import org.jspecify.annotations.NullMarked;
