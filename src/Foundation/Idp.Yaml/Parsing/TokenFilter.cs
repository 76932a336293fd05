using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Idp.Yaml.Parsing;

/// <summary>Stands between scanner and parser: keeps tags as they are written, so that handles are resolved by us.</summary>
internal sealed class TokenFilter(Scanner scanner, string text) : IScanner
{
    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current { get; private set; }

    public bool MoveNext()
    {
        if (Current is not null)
        {
            ConsumeCurrent();
        }

        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        var found = scanner.MoveNextWithoutConsuming();
        Current = found ? Filter(scanner.Current!) : null;
        return found;
    }

    public void ConsumeCurrent()
    {
        scanner.ConsumeCurrent();
        Current = null;
    }

    private Token Filter(Token token) => token is Tag tag
        ? new Tag(string.Empty, text[(int)tag.Start.Index..(int)tag.End.Index], tag.Start, tag.End)
        : token;
}
