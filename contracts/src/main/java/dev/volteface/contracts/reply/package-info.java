/** Answers to commands: accepted with what was appended, or refused with a reason. */
@NullMarked
package dev.volteface.contracts.reply;

import org.jspecify.annotations.NullMarked;
