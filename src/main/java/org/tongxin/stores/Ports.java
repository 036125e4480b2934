package org.tongxin.stores;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * The loopback ports of the embedded stores, chosen once and kept when the stores are started
 * again.
 */
record Ports(int postgres, int bolt) {

  static Ports free() throws IOException {
    try (var first = loopbackSocket();
        var second = loopbackSocket()) {
      return new Ports(first.getLocalPort(), second.getLocalPort());
    }
  }

  private static ServerSocket loopbackSocket() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }
}
