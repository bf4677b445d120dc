@echo off
rem Starts Calque on Windows, and builds it first where that is missing.
rem Needs a JDK 17 or newer and Maven. CALQUE_JAVA_OPTS: more options for the JVM.
setlocal
set "HOME_DIR=%~dp0"
set "APP=%HOME_DIR%cli\target\calque"
set "JAR=%APP%\lib\calque.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo calque: no Java; install a JDK 17 or newer, or set JAVA_HOME 1>&2
  exit /b 2
)
if exist "%APP%\built" goto start

where mvn >nul 2>&1
if errorlevel 1 (
  echo calque: no Maven to build Calque with; install it so that mvn is on the PATH 1>&2
  exit /b 2
)
echo calque: building Calque with Maven, which takes a minute or two (once; after a change delete cli\target) ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dstyle.color=never -Dskip -Dwarn -Dmaven.test.skip=true -pl cli -am package 1>&2
if errorlevel 1 (
  popd
  echo calque: the build failed, see above 1>&2
  exit /b 2
)
popd
type nul > "%APP%\built"

:start
set "ARCHIVE=-XX:SharedArchiveFile=%APP%\calque.jsa"
if not exist "%APP%\calque.jsa" set "ARCHIVE=-XX:ArchiveClassesAtExit=%APP%\calque.jsa"
rem a short run starts fastest with the simple compiler; measuring wants the good one
set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="eval" set "SPEED=-XX:+UseParallelGC"
"%JAVA%" %SPEED% -Xshare:auto -Xlog:disable "%ARCHIVE%" -Dfile.encoding=UTF-8 %CALQUE_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
