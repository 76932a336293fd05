using System.Runtime.InteropServices;
using System.Text;

namespace Idp.Content;

/// <summary>Tells regular files from pipes, sockets and devices, whose opening may block for ever.</summary>
internal static class FileKind
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint TypeAndMode = 1;     // STATX_TYPE
    private const int ModeOffset = 28;      // of stx_mode in struct statx, which is laid out alike on every architecture
    private const int TypeMask = 0xF000;    // S_IFMT
    private const int Regular = 0x8000;     // S_IFREG

    /// <summary>Whether the file is a regular one; null where the system does not say.</summary>
    internal static bool? IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        byte[] name = Encoding.UTF8.GetBytes(path + "\0");
        byte[] answer = new byte[256];
        try
        {
            return StatX(CurrentFolder, ref name[0], 0, TypeAndMode, ref answer[0]) == 0
                ? (BitConverter.ToUInt16(answer, ModeOffset) & TypeMask) == Regular
                : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
        catch (DllNotFoundException)
        {
            return null;
        }
    }

#pragma warning disable SYSLIB1054 // Only blittable arguments: a generated stub would need unsafe code and gain nothing.
    [DllImport("libc", EntryPoint = "statx", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32 | DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, ref byte path, int flags, uint mask, ref byte answer);
#pragma warning restore SYSLIB1054
}
