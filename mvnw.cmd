@echo off
rem Runs Maven with a JDK that this project can be built with; gets Maven on the first run. See mvnw, its twin for other systems.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "HERE=%~dp0"
set "BEST="

if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined BEST for /f "delims=" %%J in ('where java 2^>nul') do if not defined BEST call :consider "%%~dpJ.."
if not defined BEST for %%P in (
  "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
  "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
  "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps"
) do if exist "%%~P\" for /d %%J in ("%%~P\*") do (
  if not defined BEST call :consider "%%~J"
  if not defined BEST call :consider "%%~J\current"
)
if not defined BEST (
  echo mvnw: Verona is built with a JDK %NEEDED% or newer, and none is here. 1>&2
  echo mvnw: Get one from https://adoptium.net/temurin/releases/?version=%NEEDED% or with: winget install EclipseAdoptium.Temurin.%NEEDED%.JDK 1>&2
  echo mvnw: If you have one in a place of its own, set JAVA_HOME to it. 1>&2
  exit /b 1
)
set "JAVA_HOME=%BEST%"

for /f "usebackq tokens=1,* delims==" %%K in ("%HERE%.mvn\wrapper\maven-wrapper.properties") do (
  if "%%K"=="distributionUrl" set "URL=%%L"
  if "%%K"=="distributionSha256Sum" set "SUM=%%L"
)
if defined MVNW_REPOURL set "URL=%MVNW_REPOURL%/org/apache/maven/%URL:*/org/apache/maven/=%"
if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
for %%N in ("%URL%") do set "NAME=%%~nN"
set "MAVEN=%MAVEN_USER_HOME%\wrapper\dists\%NAME%\%SUM:~0,12%"
if not exist "%MAVEN%\bin\mvn.cmd" (
  "%JAVA_HOME%\bin\java.exe" %MAVEN_OPTS% "%HERE%.mvn\wrapper\FetchMaven.java" "%URL%" "%SUM%" "%MAVEN%"
  if errorlevel 1 exit /b 1
)
call "%MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

rem Keeps the JDK at %1 when it is new enough. The release file says its version without a process.
:consider
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do set "VERSION=%%~V"
for /f "tokens=1 delims=.-+" %%M in ("%VERSION%") do if %%M GEQ %NEEDED% set "BEST=%~f1"
exit /b 0
