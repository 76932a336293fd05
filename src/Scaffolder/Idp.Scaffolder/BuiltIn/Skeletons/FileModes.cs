using Microsoft.Win32.SafeHandles;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>The permissions of files, where the system has any: reading, writing and executing for owner, group and others.</summary>
internal static class FileModes
{
    private const UnixFileMode Permissions = (UnixFileMode)0x1FF;

    public static UnixFileMode? Of(SafeFileHandle file) => OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(file) & Permissions;

    public static void Set(string path, UnixFileMode? mode)
    {
        if (mode is { } permissions && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, permissions & Permissions);
        }
    }
}
