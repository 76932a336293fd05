@echo off
rem Maven on Windows: %~dp0 is this folder.
setlocal
for /f "tokens=1,* delims==" %%a in (%~dp0.mvn\wrapper\maven-wrapper.properties) do set "%%a=%%b"
call mvn %*
