using System.Runtime.InteropServices;
using System.Text;

namespace Idp.Content;

/// <summary>The renames that .NET does not offer. Each takes no time that a reader could notice, or does nothing.</summary>
internal static class SystemRename
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Exchange = 2;        // RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS: the same number

    /// <summary>Lets two things of one disk change places, whatever they are.</summary>
    /// <returns>False where the system or the file system cannot, or one of the two is missing; then nothing happened.</returns>
    internal static bool TrySwap(string a, string b) => Try(() =>
        OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, ref Name(a)[0], CurrentFolder, ref Name(b)[0], Exchange)
        : OperatingSystem.IsMacOS() ? RenameX(ref Name(a)[0], ref Name(b)[0], Exchange)
        : -1);

    /// <summary>Puts something in the place of another, which is gone: a link in that of a link, also where they lead to folders.</summary>
    /// <returns>False where that is not possible; then nothing happened.</returns>
    internal static bool TryReplace(string from, string to) => Try(() => OperatingSystem.IsWindows() ? -1 : Rename(ref Name(from)[0], ref Name(to)[0]));

    private static bool Try(Func<int> call)
    {
        try
        {
            return call() == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    private static byte[] Name(string path) => Encoding.UTF8.GetBytes(path + "\0");

#pragma warning disable SYSLIB1054 // Only blittable arguments: a generated stub would need unsafe code and gain nothing.
    [DllImport("libc", EntryPoint = "renameat2", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32 | DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int fromFolder, ref byte from, int toFolder, ref byte to, uint flags);

    [DllImport("libc", EntryPoint = "renamex_np", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32 | DllImportSearchPath.SafeDirectories)]
    private static extern int RenameX(ref byte from, ref byte to, uint flags);

    [DllImport("libc", EntryPoint = "rename", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32 | DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(ref byte from, ref byte to);
#pragma warning restore SYSLIB1054
}
