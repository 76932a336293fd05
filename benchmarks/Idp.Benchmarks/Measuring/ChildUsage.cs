using System.Runtime.InteropServices;

namespace Idp.Benchmarks.Measuring;

/// <summary>The CPU time of child processes that have ended: user and system, of all their threads, from their start to their end.</summary>
internal static partial class ChildUsage
{
    private const int Children = -1;

    /// <summary>The seconds of all children so far.</summary>
    /// <exception cref="PlatformNotSupportedException">Not on Linux.</exception>
    public static double CpuSeconds()
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new PlatformNotSupportedException("Whole processes are measured with getrusage, on Linux.");
        }

        if (GetUsage(Children, out var usage) != 0)
        {
            throw new InvalidOperationException("getrusage failed.");
        }

        return usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetUsage(int who, out Usage usage);

    // struct rusage of 64-bit Linux: two times, then fourteen counters that nobody asks for here.
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
