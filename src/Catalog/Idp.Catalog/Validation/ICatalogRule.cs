using Idp.Catalog.Relations;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>A rule over the catalog as a whole: what no descriptor can tell alone.</summary>
/// <remarks>Called once for a catalog. Reports every fault that it finds, and never throws for a fault in the input.</remarks>
public interface ICatalogRule
{
    /// <summary>Checks the catalog.</summary>
    /// <param name="catalog">The valid descriptors, linked.</param>
    /// <param name="diagnostics">Takes what is found; configuration of severities is applied there.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken);
}
