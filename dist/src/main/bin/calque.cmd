@echo off
rem Starts Calque on Windows. Needs Java 17 or newer and nothing else.
rem CALQUE_JAVA_OPTS: more options for the JVM. CALQUE_CACHE: the folder for the archive of loaded classes.
setlocal
set "JAR=%~dp0..\lib\calque.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

if not exist "%JAR%" (
  echo calque: lib\calque.jar is missing; unpack the whole archive and leave bin and lib side by side 1>&2
  exit /b 2
)
"%JAVA%" --version >nul 2>&1
if errorlevel 1 (
  echo calque: no Java; install Java 17 or newer, or set JAVA_HOME 1>&2
  exit /b 2
)

rem class data sharing: the first check leaves an archive of loaded classes, one a Calque
set "CACHE=%CALQUE_CACHE%"
if not defined CACHE set "CACHE=%LOCALAPPDATA%\calque"
for %%F in ("%JAR%") do set "BUILD=%%~zF-%%~tF"
set "BUILD=%BUILD:/=-%"
set "BUILD=%BUILD::=-%"
set "BUILD=%BUILD: =-%"
set "ARCHIVE=%CACHE%\%BUILD%.jsa"
set "SHARING="
if exist "%ARCHIVE%" set "SHARING=-XX:SharedArchiveFile=%ARCHIVE%"
if not exist "%ARCHIVE%" if "%~1"=="check" (
  if not exist "%CACHE%" mkdir "%CACHE%" >nul 2>&1
  if exist "%CACHE%" set "SHARING=-XX:ArchiveClassesAtExit=%ARCHIVE%"
)
if not defined SHARING set "SHARING=-Xshare:auto"

rem a short run starts fastest with the simple compiler; measuring wants the good one
set "SPEED=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="eval" set "SPEED=-XX:+UseParallelGC"
"%JAVA%" %SPEED% -Xshare:auto -Xlog:disable "%SHARING%" -Dfile.encoding=UTF-8 %CALQUE_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
