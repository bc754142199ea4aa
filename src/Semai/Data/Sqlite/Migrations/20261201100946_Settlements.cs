using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Semai.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Settlements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "settlements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    running_order_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit = table.Column<int>(type: "INTEGER", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    split_code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    split_version = table.Column<int>(type: "INTEGER", nullable: false),
                    reward = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    gross = table.Column<long>(type: "INTEGER", nullable: false),
                    material = table.Column<long>(type: "INTEGER", nullable: false),
                    work = table.Column<long>(type: "INTEGER", nullable: false),
                    capital = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<long>(type: "INTEGER", nullable: false),
                    partner = table.Column<long>(type: "INTEGER", nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    entry_id = table.Column<long>(type: "INTEGER", nullable: true),
                    approved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_settlements", x => x.id);
                    table.CheckConstraint("ck_settlements_whole", "gross > 0 AND material >= 0 AND work >= 0 AND capital >= 0 AND state >= 0 AND partner >= 0 AND (work + capital + state + partner = gross - material OR (material > gross AND work + capital + state + partner = 0))");
                    table.ForeignKey(
                        name: "fk_settlements_production_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "production_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "settlement_history",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    settlement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    by = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_settlement_history", x => new { x.settlement_id, x.no });
                    table.ForeignKey(
                        name: "fk_settlement_history_settlements_settlement_id",
                        column: x => x.settlement_id,
                        principalTable: "settlements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "settlement_shares",
                columns: table => new
                {
                    no = table.Column<int>(type: "INTEGER", nullable: false),
                    settlement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    participant_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    pieces = table.Column<int>(type: "INTEGER", nullable: false),
                    entries = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_settlement_shares", x => new { x.settlement_id, x.no });
                    table.CheckConstraint("ck_settlement_shares_amount", "amount >= 0");
                    table.ForeignKey(
                        name: "fk_settlement_shares_participants_participant_id",
                        column: x => x.participant_id,
                        principalTable: "participants",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_settlement_shares_settlements_settlement_id",
                        column: x => x.settlement_id,
                        principalTable: "settlements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_settlement_shares_participant_id",
                table: "settlement_shares",
                column: "participant_id");

            migrationBuilder.CreateIndex(
                name: "ix_settlements_order_id",
                table: "settlements",
                column: "order_id");

            migrationBuilder.CreateIndex(
                name: "ix_settlements_running_order_id",
                table: "settlements",
                column: "running_order_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_settlements_unit_standing",
                table: "settlements",
                columns: new[] { "unit", "standing" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "settlement_history");

            migrationBuilder.DropTable(
                name: "settlement_shares");

            migrationBuilder.DropTable(
                name: "settlements");
        }
    }
}
