package org.tongxin.practice;

import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.Quantity;

/**
 * Something that is made up to be shared.
 *
 * @param zh its title in Chinese, which is marked as made up where it is listed
 * @param en the same in English
 */
record Thing(String code, String zh, String en, @Nullable Quantity quantity) {}
