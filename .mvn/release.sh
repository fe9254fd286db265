# Sourced by ./dev, which knows the forms of export: makes the archive of a release in target/release, and says of each promise whether it is kept.

release_modules=core,data,intake,store,export,app

# jars ROOT: builds the program's own jars anew and prints their hashes.
jars() {
  run_maven "$1" -q -DskipTests -Dstyle.color=never -pl "$release_modules" clean package >&2
  (cd "$1" && sha256sum {core,data,intake,store,export,app}/target/sijill-*.jar)
}

# runtime TO: a Java runtime of the modules that the program and its libraries name; the proof shows that none is missing.
runtime() {
  "$jdk/bin/jlink" --strip-debug --no-man-pages --no-header-files --compress zip-6 --include-locales ar,en \
    --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.security.jgss,java.sql,java.xml,jdk.charsets,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.unsupported,jdk.zipfs --output "$1"
}

launcher() {
  cat <<'TEXT'
#!/bin/sh
# Starts Sijill on the Java runtime that lies beside it.
here=$(cd "$(dirname "$(readlink -f "$0")")/.." && pwd)
terminal=
[ -t 0 ] && terminal="${terminal}in,"
[ -t 1 ] && terminal="${terminal}out,"
[ -t 2 ] && terminal="${terminal}err,"
exec "$here/runtime/bin/java" -XX:+UseParallelGC -XX:FreqInlineSize=100 -XX:InlineSmallCode=1000 -Xss4m -Xlog:disable -Xlog:all=off -Dfile.encoding=UTF-8 \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${JAVA_OPTS:-} \
  "-Dsijill.terminal=$terminal" "-Dsijill.home=$here" -cp "$here/lib/*" org.sijill.app.cli.Main "$@"
TEXT
}

# proof ARCHIVE: nothing of this machine's Java is in reach; the samples are read, filed, and written in every form.
proof() {
  local there format
  there=$(mktemp -d)
  alone() { (cd "$there" && env -i PATH=/usr/bin:/bin HOME="$there" "$1/bin/sijill" "${@:2}"); }
  alone "$1" read --format jsonl "$1/samples" | grep -q '"act":"visit"' &&
    alone "$1" ingest --register samples.db "$1/samples" 2>"$there/log" &&
    alone "$1" check --register samples.db 2>"$there/log" || { cat "$there/log" >&2; return 1; }
  for format in $formats; do
    alone "$1" export --register samples.db --format "$format" -o "events.$format" || return 1
    [ -s "$there/events.$format" ] || { echo "dev: $format is empty" >&2; return 1; }
  done
  rm -rf "$there"
}

# release ROOT: two builds with one hash, a bill of materials, licences, and one archive that runs without any JDK.
release() {
  local root=$1 version name to first second
  version=$(sed -n 's|.*<artifactId>sijill</artifactId>||; s|^  <version>\(.*\)</version>|\1|p' "$root/pom.xml" | head -1)
  name="sijill-$version-$(uname -s | tr 'A-Z' 'a-z')-$(uname -m)"
  to="$root/target/release"
  rm -rf "$to"; mkdir -p "$to/$name"/{bin,lib,share/man/man1,share/bash-completion/completions}
  second=$(jars "$root") first=$second
  [ -n "${SIJILL_ONE_BUILD:-}" ] || first=$(jars "$root")
  [ "$first" = "$second" ] || { printf 'dev: two builds differ:\n%s\n%s\n' "$first" "$second" >&2; return 1; }
  run_maven "$root" -q -pl "$release_modules" -am org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeAggregateBom -DoutputFormat=json -DoutputDirectory="$to" -DoutputName=bom -DincludeTestScope=false >&2
  cp "$root"/app/target/sijill-app-*.jar "$root"/app/target/lib/*.jar "$to/$name/lib/"
  class_path_of "$root"
  "$jdk/bin/java" -cp "$root/bench/target/classes:$root/app/target/lib/*" org.sijill.bench.Licences "$root" "$to/bom.json" "$to/$name/lib" "$to/$name/LICENCES.tsv"
  cp "$to/bom.json" "$root"/{LICENSE,NOTICE,README.md,SECURITY.md} "$to/$name/"
  cp -r "$root/samples" "$to/$name/samples"
  runtime "$to/$name/runtime"
  launcher >"$to/$name/bin/sijill"; chmod +x "$to/$name/bin/sijill"
  "$to/$name/bin/sijill" manual | gzip -n9 >"$to/$name/share/man/man1/sijill.1.gz"
  "$to/$name/bin/sijill" completion >"$to/$name/share/bash-completion/completions/sijill"
  proof "$to/$name" || { echo "dev: the archive does not run" >&2; return 1; }
  tar -C "$to" --sort=name --mode=u+rwX,go+rX,go-w --owner=0 --group=0 --numeric-owner --mtime=2026-11-22 -cf - "$name" | gzip -n9 >"$to/$name.tar.gz"
  (cd "$to" && sha256sum "$name.tar.gz" bom.json >SHA256SUMS && cat SHA256SUMS)
}
