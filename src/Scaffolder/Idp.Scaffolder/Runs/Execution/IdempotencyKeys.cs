using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Idp.Scaffolder.Runs.Execution;

/// <summary>Makes the keys by which services know repetitions: the same for all attempts at a call, and for nothing else.</summary>
internal static class IdempotencyKeys
{
    public static string Of(string taskId, int step, int iteration)
    {
        string call = string.Create(CultureInfo.InvariantCulture, $"{taskId}\n{step}\n{iteration}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(call)).AsSpan(0, 16));
    }
}
