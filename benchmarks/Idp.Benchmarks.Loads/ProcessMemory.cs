using System.Diagnostics;

namespace Idp.Benchmarks.Loads;

/// <summary>The memory of this process.</summary>
public static class ProcessMemory
{
    public static long Peak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64;
    }
}
