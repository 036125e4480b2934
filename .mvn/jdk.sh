# Sourced by ../mvnw: sets JAVA_HOME to a JDK 25 or later, whatever `java` is on the PATH.
# Order: JAVA_HOME as it is, JDK25_HOME, the usual install folders. Stops in one line where none is found.

# The feature release of the JDK in folder $1, or 0 where there is none (a JRE does not count).
jdk_release() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || { echo 0; return; }
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  set +f
  for home in "${JAVA_HOME:-}" "${JDK25_HOME:-}" "${JAVA_HOME_25_X64:-}" "${JAVA_HOME_25_ARM64:-}" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ "$(jdk_release "$home")" -ge 25 ] 2>/dev/null && { echo "$home"; return; }
  done
}

JAVA_HOME="$(find_jdk || true)"
if [ -z "$JAVA_HOME" ]; then
  echo "Tongxin needs a JDK 25 or later and found none: install one (for example temurin-25-jdk) or set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME
