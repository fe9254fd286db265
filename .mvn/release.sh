# Sourced by ./dev: makes the archive of a release in target/release, and says of each promise whether it is kept.

release_modules=core,data,intake,store,export,app

# jars ROOT: builds the program's own jars anew and prints their hashes.
jars() {
  run_maven "$1" -q -DskipTests -Dstyle.color=never -pl "$release_modules" clean package >&2
  (cd "$1" && sha256sum {core,data,intake,store,export,app}/target/sijill-*.jar)
}

# runtime ROOT TO: a Java runtime of the modules that the program needs, and of those that it finds by name.
runtime() {
  local found
  found=$("$jdk/bin/jdeps" --ignore-missing-deps --multi-release 21 --print-module-deps --class-path "$1/app/target/lib/*" "$1"/app/target/sijill-app-*.jar "$1"/app/target/lib/*.jar)
  "$jdk/bin/jlink" --strip-debug --no-man-pages --no-header-files --compress zip-6 \
    --add-modules "$found,jdk.crypto.ec,jdk.charsets,jdk.localedata,jdk.zipfs,jdk.unsupported,java.naming,java.management" --include-locales ar,en --output "$2"
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
exec "$here/runtime/bin/java" -XX:+UseSerialGC -Xss4m -Xlog:disable -Xlog:all=off -Dfile.encoding=UTF-8 \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${JAVA_OPTS:-} \
  "-Dsijill.terminal=$terminal" "-Dsijill.home=$here" -cp "$here/lib/*" org.sijill.app.cli.Main "$@"
TEXT
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
  runtime "$root" "$to/$name/runtime"
  launcher >"$to/$name/bin/sijill"; chmod +x "$to/$name/bin/sijill"
  "$to/$name/bin/sijill" manual | gzip -n9 >"$to/$name/share/man/man1/sijill.1.gz"
  "$to/$name/bin/sijill" completion >"$to/$name/share/bash-completion/completions/sijill"
  # The proof: nothing of this machine's Java is in reach, and the samples are read.
  env -i PATH=/usr/bin:/bin "$to/$name/bin/sijill" read --format jsonl "$to/$name/samples" | grep -q '"act":"visit"' || { echo "dev: the archive does not run" >&2; return 1; }
  tar -C "$to" --sort=name --owner=0 --group=0 --numeric-owner --mtime=2026-11-22 -cf - "$name" | gzip -n9 >"$to/$name.tar.gz"
  (cd "$to" && sha256sum "$name.tar.gz" bom.json >SHA256SUMS && cat SHA256SUMS)
}
