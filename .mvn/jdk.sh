# Sourced by ./sijill, ./dev: finds a JDK of version 21 or newer without starting any.

# find_jdk NAME: sets jdk (its folder) and jdk_version, or says how to get one and ends with code 1.
find_jdk() {
  local home version candidates=() on_path
  jdk= jdk_version=0
  [ -n "${JAVA_HOME:-}" ] && use_jdk "$JAVA_HOME" && return
  candidates=(/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home)
  for home in "${candidates[@]}"; do use_jdk "$home" || true; done
  [ -n "$jdk" ] && return
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path")
    use_jdk "${on_path%/bin/javac}" && return
  fi
  echo "$1: a JDK of version 21 or newer is needed and none was found: install one (apt install openjdk-21-jdk, or https://adoptium.net) or set JAVA_HOME to it." >&2
  exit 1
}

# use_jdk HOME: takes it where it is a JDK, new enough and newer than the one already found. Reads its release file.
use_jdk() {
  local line version=
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in JAVA_VERSION=*) version=${line#*\"}; version=${version%%[!0-9]*};; esac
  done <"$1/release"
  [ "${version:-0}" -ge 21 ] && [ "$version" -gt "$jdk_version" ] || return 1
  jdk=$1 jdk_version=$version
}

# run_maven ROOT ARGS…: Maven from the machine where there is one, else the wrapper, on that JDK.
run_maven() {
  local root=$1; shift
  local mvn=mvn
  command -v mvn >/dev/null || mvn="$root/mvnw"
  (cd "$root" && JAVA_HOME=$jdk "$mvn" --batch-mode "$@")
}
