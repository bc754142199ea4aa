using Semai.Shell.Parts;

namespace Semai.Modules.Training.Certificates;

public static class CertificateKinds
{
    extension(CertificateState state)
    {
        public StatusKind Kind => state is CertificateState.Issued ? StatusKind.Met : StatusKind.Off;
    }
}
