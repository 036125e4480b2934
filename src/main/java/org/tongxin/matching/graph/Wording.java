package org.tongxin.matching.graph;

import org.tongxin.matching.meaning.Role;
import org.tongxin.matching.meaning.Words;

/** The words of a listing that wait to be read, as the graph has them. */
public record Wording(String id, Role role, Words words) {}
