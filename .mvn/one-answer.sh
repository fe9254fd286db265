# Sourced by ./dev: the record of the corpus, written under every circumstance that must not matter.

# answer JDK HEAP THREADS OPTIONS… -- FILES…: the hash of the record of these files.
answer() {
  local java=$1 heap=$2 threads=$3 options=(); shift 3
  while [ "$1" != -- ]; do options+=("$1"); shift; done; shift
  "$java" -XX:+UseSerialGC -Xss4m "-Xmx$heap" -Xlog:disable -Dfile.encoding=UTF-8 "${options[@]}" -cp "$class_path" \
    org.sijill.app.cli.Main read --format jsonl --threads "$threads" "$@" | LC_ALL=C sort | sha256sum | cut -c1-64
}

# one_answer ROOT: prints a line for each circumstance and ends with code 1 where there is more than one answer.
one_answer() {
  local root=$1 files=() shuffled=() home version seen=
  class_path_of "$root"
  cd "$root"
  mapfile -t files < <(find corpus samples -name '*.txt' | LC_ALL=C sort)
  mapfile -t shuffled < <(printf '%s\n' "${files[@]}" | sort -R --random-source=<(yes 7))
  one() {
    local hash; hash=$(answer "${@:2}")
    echo "$hash  $1"
    [ -z "$seen" ] && seen=$hash
    [ "$hash" = "$seen" ] || { echo "dev: $1 gives another answer" >&2; return 1; }
  }
  one "1 thread, 256 MB" "$jdk/bin/java" 256m 1 -Duser.language=en -- "${files[@]}"
  one "2 threads, 4 GB" "$jdk/bin/java" 4g 2 -Duser.language=en -- "${files[@]}"
  one "8 threads, shuffled" "$jdk/bin/java" 1g 8 -Duser.language=en -- "${shuffled[@]}"
  one "Arabic, 12 hours east" "$jdk/bin/java" 1g 2 -Duser.language=ar -Duser.country=EG -Duser.timezone=Etc/GMT-12 -- "${files[@]}"
  one "Turkish, 12 hours west" "$jdk/bin/java" 1g 2 -Duser.language=tr -Duser.country=TR -Duser.timezone=Etc/GMT+12 -- "${files[@]}"
  for home in /usr/lib/jvm/*; do
    jdk_version=0; use_jdk "$home" 2>/dev/null || continue
    one "JDK $jdk_version in $(basename "$home")" "$home/bin/java" 1g 2 -- "${files[@]}"
  done
  echo "One answer: ${#files[@]} pages."
}
