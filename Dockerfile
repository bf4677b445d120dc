# docker build -t calque .      docker run --rm -v "$PWD:/work" calque check articles/
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -q -B -Dskip -Dwarn -Dmaven.test.skip=true -pl cli -am package

FROM eclipse-temurin:17-jre
COPY --from=build /src/cli/target/calque/lib /opt/calque/lib
COPY --chmod=0755 dist/src/main/bin/calque /opt/calque/bin/calque
COPY testdata/articles/harvest.en.md /opt/calque/first.md
ENV LC_ALL=C.UTF-8 CALQUE_CACHE=/opt/calque/cache
# the first check leaves the archive of classes that later ones start from
RUN ln -s /opt/calque/bin/calque /usr/local/bin/calque \
  && calque check --fail-on never /opt/calque/first.md > /dev/null \
  && chmod -R a+rX /opt/calque/cache && chmod -R a+rwX /opt/calque/cache/reports \
  && rm /opt/calque/first.md \
  && useradd --system --create-home --shell /usr/sbin/nologin calque
USER calque
WORKDIR /work
ENTRYPOINT ["calque"]
CMD ["--help"]
