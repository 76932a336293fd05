using Idp.Scaffolder.Templates.Language.Rendering;
using Scriban.Runtime;

namespace Idp.Scaffolder.Templates.Language.Native;

/// <summary>Where Scriban writes: the render's own output, which has a limit that fails instead of cutting.</summary>
internal sealed class NativeOutput(OutputText output) : IScriptOutput
{
    public void Write(string text, int offset, int count) => output.Append(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }
}
