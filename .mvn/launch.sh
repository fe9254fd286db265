# Sourced by ./sijill and ./dev: finds a JDK of version 21 or newer without starting any, and builds what is out of date.

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

# stale ROOT MODULE: are its sources newer than its last build? One look at the clock of each file, a few milliseconds.
stale() {
  local root=$1 stamp="$1/$2/target/built" watched=() r
  [ -f "$stamp" ] && [ -f "$root/app/target/sijill.jar" ] || return 0
  for r in pom.xml {core,data,intake,store,export,app}/{pom.xml,src/main} lexicon codebook outlets; do [ -e "$root/$r" ] && watched+=("$root/$r"); done
  [ "$2" = app ] || watched+=("$root/$2/pom.xml" "$root/$2/src/main")
  [ -n "$(find "${watched[@]}" -newer "$stamp" -print -quit)" ]
}

# build_if_stale ROOT NAME MODULE: builds MODULE (app, bench or cluster) and what it needs, one build at a time.
build_if_stale() {
  stale "$1" "$3" || return 0
  mkdir -p "$1/app/target"
  if command -v flock >/dev/null; then
    exec 9>"$1/app/target/lock"; flock 9
    if stale "$1" "$3"; then build "$@"; fi
    exec 9>&-
  else build "$@"; fi
}

build() {
  local root=$1 name=$2 module=$3 modules=core,data,intake,store,export,app profile=() log="$1/app/target/build.log" begun
  echo "$name: building (first use, or sources have changed) …" >&2
  begun=$(mktemp "$root/app/target/begun.XXXXXX")
  rm -rf "$root/app/target/lib"
  [ "$module" = app ] || modules+=,$module
  [ "$module" = cluster ] && profile=(-Pcluster)
  if ! run_maven "$root" -q -Dstyle.color=never -DskipTests ${profile[@]+"${profile[@]}"} -pl "$modules" package >"$log" 2>&1; then
    rm -f "$begun"; grep -a 'ERROR' "$log" | head -15 >&2
    echo "$name: the build failed; all of it is in app/target/build.log" >&2; exit 1
  fi
  cp -f "$root"/app/target/sijill-app-*.jar "$root/app/target/sijill.jar"
  [ "$module" = app ] || cp -fp "$begun" "$root/$module/target/built"
  mv -f "$begun" "$root/app/target/built"
}

# Reading goes through some thousand methods about equally often. Written into one another as freely as the compiler would
# by itself they crowd each other out of the processor's memory for code, and cost as much time again to compile.
inlining=(-XX:FreqInlineSize=100 -XX:InlineSmallCode=1000)

# class_path_of ROOT: sets class_path to the program, its own modules and its libraries, in a settled order; its own
# come first, as a class is looked for in each from the front.
class_path_of() {
  local library
  class_path="$1/app/target/sijill.jar"
  for library in "$1"/app/target/lib/sijill-*.jar; do class_path+=":$library"; done
  for library in "$1"/app/target/lib/*.jar; do
    case ${library##*/} in sijill-*) ;; *) class_path+=":$library";; esac
  done
}
