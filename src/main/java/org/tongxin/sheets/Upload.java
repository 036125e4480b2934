package org.tongxin.sheets;

import java.time.Instant;
import org.tongxin.kernel.Id;

/**
 * A file that somebody sent, to be imported by a later request of theirs.
 *
 * @param actor who sent it, as the journal names them
 * @param mediaType that of a {@link Format}
 * @param sha256 of the bytes, in hexadecimal digits
 * @param bytes as they came; not to be changed
 * @param at when it came; it is forgotten 48 hours later
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and megabytes are not copied
public record Upload(
    Id id, String actor, String name, String mediaType, String sha256, byte[] bytes, Instant at) {}
