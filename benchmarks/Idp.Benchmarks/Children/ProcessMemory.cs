using System.Diagnostics;

namespace Idp.Benchmarks.Children;

/// <summary>The memory of this process.</summary>
internal static class ProcessMemory
{
    public static long Peak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }
}
